"""Values and rules of discourse coding; imports nothing but the standard library."""
