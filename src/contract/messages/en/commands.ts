/** What each command did, as undo and the announcements name it. */
export const commands = {
  map: { edit: 'Change the map' },
  persona: { add: 'Add persona', edit: 'Change persona', move: 'Move persona', remove: 'Remove persona' },
  stage: { add: 'Add stage', edit: 'Change stage', move: 'Move stage', remove: 'Remove stage' },
  step: { add: 'Add step', edit: 'Change step', move: 'Move step', remove: 'Remove step' },
  lane: { add: 'Add lane', edit: 'Change lane', move: 'Move lane', remove: 'Remove lane' },
  card: {
    add: 'Add cards',
    setText: 'Type',
    edit: 'Change cards',
    move: 'Move cards',
    duplicate: 'Duplicate cards',
    remove: 'Remove cards'
  },
  emotion: { set: 'Set the feeling', edit: 'Change the feeling', remove: 'Remove the feeling' },
  link: { add: 'Link cards', edit: 'Change link', remove: 'Remove link' }
} as const
