// The start of the page: connect, learn what host this is and what the person prefers, then draw. Nothing else happens here.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { startPage } from './app/startPage.ts'
import { warmMap } from './app/warmMap.ts'
import { invariant } from '#core/invariant.ts'
import './ui/base.css'

const root = document.getElementById('root')
invariant(root, 'the page has a root')
warmMap()
const start = await startPage()
createRoot(root).render(
  <StrictMode>
    <App start={start} />
  </StrictMode>
)
