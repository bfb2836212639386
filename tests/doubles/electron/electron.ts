// The named test double of Electron's main-process module. See README.md for what it is not faithful to.
// No top-level await: a name that is missing here fails when the bundle is linked, which is a test of its own.
export { app } from './app.ts'
export { BrowserWindow } from './browserWindow.ts'
export { ipcMain } from './ipcMain.ts'
export { dialog, Menu, screen, shell } from './desktop.ts'
export { protocol, session } from './session.ts'
