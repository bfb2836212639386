import { Menu } from 'electron'
import { menuTemplate, type MenuOptions } from './menu.ts'

/** Shows the native menu; again whenever the language changes. */
export function showMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)))
}
