/** Thrown where a part of the product that a row needs is not there. */
export class NotThere extends Error {}
