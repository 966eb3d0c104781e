"""All that is compiled into the resource bundle, and the compiler."""
