import { startApp } from './electronApp.ts'

startApp(import.meta.url)
