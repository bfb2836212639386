import { themeProperties } from '../../app/applyTheme.ts'

/** The map has its own zoom: words on it keep the size for which they were measured, whatever the text size of the page. */
export const textAsDesigned = Object.fromEntries(Object.entries(themeProperties('light')).filter(([name]) => /^--t(ype|ext)-/.test(name)))
