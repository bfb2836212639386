/** Starting points, in the order in which they are offered. Names for people: `library:template.<id>` in the message files. */
export const templateIds = ['blank', 'customerJourney', 'serviceBlueprint', 'outsideIn', 'employeeJourney'] as const

/** A starting point. */
export type TemplateId = (typeof templateIds)[number]
