import { jsx as _jsx } from 'react/jsx-runtime'
// React Flow as its first example shows it: nodes and edges handed over, every one mounted, nothing tuned.
import { createRoot } from 'react-dom/client'
import { Position, ReactFlow } from '@xyflow/react'
import '@xyflow/react/dist/style.css'
const zoom = Number(new URLSearchParams(location.search).get('zoom') ?? 1)
const grid = await (await fetch('/grid.json')).json()
const nodes = grid.cards.map(({ id, x, y, width, text }) => ({
  id,
  position: { x, y },
  data: { label: text },
  style: { width },
  sourcePosition: Position.Right,
  targetPosition: Position.Left
}))
const edges = grid.arrows.map(({ id, source, target }) => ({ id, source, target, markerEnd: { type: 'arrowclosed' } }))
const page = document.getElementById('page')
if (page) {
  createRoot(page).render(
    _jsx(ReactFlow, {
      defaultNodes: nodes,
      defaultEdges: edges,
      defaultViewport: { x: 0, y: 0, zoom },
      minZoom: 0.1,
      maxZoom: 4,
      panOnScroll: true,
      panOnScrollSpeed: 1
    })
  )
}
