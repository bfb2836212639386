/**
 * Fills `{{name}}` in a message. For words outside the page (command line, menus, drawings); the page uses i18next with the
 * same files. Values that are not given stay visible as `{{name}}`.
 */
export function formatMessage(message: string, values: Readonly<Record<string, string | number>> = {}): string {
  return message.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole))
}
