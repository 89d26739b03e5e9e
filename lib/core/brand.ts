declare const brand: unique symbol;

/** A value of `Base` that only code which checked it may make; the name tells two brands apart. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
