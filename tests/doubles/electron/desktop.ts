// What belongs to the desktop: dialogs are put to the test as questions, everything else is noted.
import { EventEmitter } from 'node:events'
import { ask, configuration, note, onOrder, strict } from './control.ts'

/** Electron takes the owning window first, or leaves it out. */
const optionsOf = (args: readonly unknown[]) => args.at(-1)

export const dialog = strict('dialog', {
  showMessageBox: async (...args: unknown[]) => ({ checkboxChecked: false, ...((await ask('messageBox', optionsOf(args))) as object) }),
  showSaveDialog: async (...args: unknown[]) => ask('saveDialog', optionsOf(args)),
  showOpenDialog: async (...args: unknown[]) => ask('openDialog', optionsOf(args)),
  showErrorBox: (title: string, content: string) => void ask('errorBox', { title, content })
})

export const shell = strict('shell', {
  openExternal: async (url: string) => note({ kind: 'openedExternally', url }),
  showItemInFolder: (path: string) => note({ kind: 'revealed', path })
})

interface Item {
  readonly id?: string
  readonly label?: string
  readonly role?: string
  readonly type?: string
  readonly click?: () => void
  readonly submenu?: readonly Item[]
}

const roles = new Set(
  (
    'about services hide hideOthers unhide quit close cut copy paste selectAll togglefullscreen minimize zoom undo redo reload ' +
    'toggleDevTools resetZoom zoomIn zoomOut'
  ).split(' ')
)
let applicationMenu: readonly Item[] = []

const everyItem = (items: readonly Item[]): readonly Item[] => items.flatMap((item) => [item, ...everyItem(item.submenu ?? [])])

export const Menu = strict('Menu', {
  buildFromTemplate: (template: readonly Item[]) => {
    for (const { role, label, type } of everyItem(template)) {
      if (role !== undefined && !roles.has(role)) throw new Error(`Invalid role: ${role}`)
      if (label === undefined && role === undefined && type !== 'separator') throw new Error('Invalid template for MenuItem: no label')
    }
    return template
  },
  setApplicationMenu: (menu: readonly Item[]) => {
    applicationMenu = menu
    note({ kind: 'menu', labels: everyItem(menu).flatMap(({ label }) => label ?? []) })
  }
})

onOrder('menu', (id: string) => {
  const item = everyItem(applicationMenu).find((each) => each.id === id)
  if (item?.click === undefined) throw new Error(`no menu item ${id}`)
  item.click()
})
onOrder('menuItems', () => everyItem(applicationMenu).map(({ id, label, role }) => ({ id, label, role })))

const displays = () => configuration.workAreas.map((workArea, id) => ({ id, workArea, bounds: workArea, scaleFactor: 1 }))

export const screen = strict(
  'screen',
  Object.assign(new EventEmitter(), { getPrimaryDisplay: () => displays()[0], getAllDisplays: displays })
)
