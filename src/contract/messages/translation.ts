/** The shape of a message file in another language: the same keys, any words. A missing or surplus key does not compile. */
export type Translation<Messages> = { readonly [Key in keyof Messages]: Messages[Key] extends string ? string : Translation<Messages[Key]> }
