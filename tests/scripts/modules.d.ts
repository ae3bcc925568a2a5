/** The scripts carry their types as JSDoc, which the compiler only reads with `allowJs`. */
declare module '*.mjs';
