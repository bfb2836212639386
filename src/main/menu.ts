// The native menu as data, made of the contract's words. What the page does is an action that is sent to it; what only the system can do
// is a role. Shortcuts of actions are shown here and handled by the page, which knows whether somebody is typing.
import { messages, type Language } from '#contract/messages/messages.ts'

/** The part of Electron's menu items that is used here. */
export interface MenuItem {
  readonly label?: string
  readonly type?: 'separator'
  readonly role?: MenuRole
  readonly accelerator?: string
  readonly registerAccelerator?: boolean
  readonly id?: string
  readonly click?: () => void
  readonly submenu?: MenuItem[]
}

export type MenuRole =
  | 'about'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'quit'
  | 'close'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'togglefullscreen'
  | 'minimize'
  | 'zoom'

export interface MenuOptions {
  readonly language: Language
  readonly isMac: boolean
  /** Sends `host.command` with this action to the page. */
  readonly send: (action: string) => void
}

export function menuTemplate({ language, isMac, send }: MenuOptions): MenuItem[] {
  const words = messages[language].host
  const { menu } = words
  const action = (id: string, label: string, accelerator?: string): MenuItem => ({
    id,
    label,
    click: () => send(id),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false })
  })
  const role = (name: MenuRole, label: string): MenuItem => ({ role: name, label })
  const settings = action('openSettings', menu.settings, 'CmdOrCtrl+,')
  const about = role('about', menu.about)

  const application: MenuItem = {
    label: words.appName,
    submenu: [
      about,
      line,
      settings,
      line,
      role('services', menu.services),
      line,
      role('hide', menu.hide),
      role('hideOthers', menu.hideOthers),
      role('unhide', menu.showAll),
      line,
      role('quit', menu.quit)
    ]
  }
  const file: MenuItem = {
    label: menu.file,
    submenu: [
      action('newMap', menu.newMap),
      action('toLibrary', menu.library),
      line,
      action('import', menu.import),
      action('openExport', menu.export, 'CmdOrCtrl+Shift+E'),
      action('exportAgain', menu.exportAgain, 'CmdOrCtrl+E'),
      line,
      action('openVersions', menu.versions),
      line,
      ...(isMac ? [role('close', menu.closeWindow)] : [settings, line, role('quit', menu.exit)])
    ]
  }
  const edit: MenuItem = {
    label: menu.edit,
    submenu: [
      action('undo', menu.undo, 'CmdOrCtrl+Z'),
      action('redo', menu.redo, 'CmdOrCtrl+Shift+Z'),
      line,
      role('cut', menu.cut),
      role('copy', menu.copy),
      role('paste', menu.paste),
      action('copyPicture', menu.copyPicture),
      action('copyTable', menu.copyTable),
      role('selectAll', menu.selectAll),
      line,
      action('searchLibrary', menu.find, 'CmdOrCtrl+Shift+F')
    ]
  }
  const view: MenuItem = {
    label: menu.view,
    submenu: [
      action('openPalette', menu.palette, 'CmdOrCtrl+K'),
      action('present.start', menu.present, 'CmdOrCtrl+Shift+Enter'),
      line,
      action('zoomIn', menu.zoomIn, 'CmdOrCtrl+Plus'),
      action('zoomOut', menu.zoomOut, 'CmdOrCtrl+-'),
      action('zoom100', menu.zoom100, 'CmdOrCtrl+1'),
      action('fit', menu.fit, 'CmdOrCtrl+0'),
      line,
      action('toggleOutline', menu.outline),
      action('toggleInspector', menu.inspector),
      action('toggleTheme', menu.theme),
      line,
      role('togglefullscreen', menu.fullScreen)
    ]
  }
  const window: MenuItem = { label: menu.window, submenu: [role('minimize', menu.minimize), role('zoom', menu.maximize)] }
  const help: MenuItem = { label: menu.help, submenu: [action('openSheet', menu.shortcuts), ...(isMac ? [] : [line, about])] }
  return [...(isMac ? [application] : []), file, edit, view, ...(isMac ? [window] : []), help]
}

const line: MenuItem = { type: 'separator' }
