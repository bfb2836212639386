// React Flow as its first example shows it: nodes and edges handed over, every one mounted, nothing tuned. A double click chooses a card;
// then every letter changes its label, and Ctrl+Z changes it to and fro: `setNodes`, as its documentation says it.
import { createRoot } from 'react-dom/client'
import { MarkerType, Position, ReactFlow, type Edge, type Node, type ReactFlowInstance } from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import type { FlowGrid } from '../support/flowGrid.ts'

const zoom = Number(new URLSearchParams(location.search).get('zoom') ?? 1)
const grid = (await (await fetch('/grid.json')).json()) as FlowGrid

const nodes: Node[] = grid.cards.map(({ id, x, y, width, text }) => ({
  id,
  position: { x, y },
  data: { label: text },
  style: { width },
  sourcePosition: Position.Right,
  targetPosition: Position.Left
}))
const edges: Edge[] = grid.arrows.map(({ id, source, target }) => ({
  id,
  source,
  target,
  markerEnd: { type: MarkerType.ArrowClosed }
}))

let chosen: string | null = null
let flow: ReactFlowInstance | null = null
const setLabel = (change: (label: string) => string) =>
  flow?.setNodes((all) => all.map((node) => (node.id === chosen ? { ...node, data: { label: change(String(node.data.label)) } } : node)))
addEventListener('keydown', ({ key, ctrlKey }) => {
  if (ctrlKey && key.toLowerCase() === 'z') setLabel((label) => (label.endsWith(' indeed') ? label.slice(0, -7) : `${label} indeed`))
  else if (!ctrlKey && key.length === 1) setLabel((label) => label + key)
})

const page = document.getElementById('page')
if (page) {
  createRoot(page).render(
    <ReactFlow
      defaultNodes={nodes}
      defaultEdges={edges}
      onInit={(instance) => (flow = instance)}
      onNodeDoubleClick={(_, { id }) => (chosen = id)}
      zoomOnDoubleClick={false}
      defaultViewport={{ x: 0, y: 0, zoom }}
      minZoom={0.1}
      maxZoom={4}
      panOnScroll
      panOnScrollSpeed={1}
    />
  )
}
