/**
 * Whose view of a feeling is given: as the customer lives it, as the organisation believes it is, or as it is intended to be
 * (DOMAIN §2.3: the delivery gap).
 */
export const feelingKinds = ['lived', 'believed', 'intended'] as const

/** Whose view a feeling is. */
export type FeelingKind = (typeof feelingKinds)[number]
