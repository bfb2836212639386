// Looking at the map, and taking back what was done.
import type { Canvas } from '../canvas.ts'
import { mapBox, selectionBox } from '../camera/boxes.ts'
import type { Action } from './action.ts'

function zoomBy(factor: number): (canvas: Canvas) => void {
  return ({ camera }) => camera.zoomTo(camera.goal().zoom * factor, { smooth: true })
}

const always = () => true

/** Rows of the action table about the view and the history. */
export const viewActions: readonly Action[] = [
  {
    id: 'view.fit',
    group: 'view',
    label: 'fit',
    icon: 'scan',
    keys: ['Mod+0'],
    whileTyping: true,
    when: always,
    run: (canvas) => canvas.camera.show(mapBox(canvas.state().layout))
  },
  {
    id: 'view.100',
    group: 'view',
    label: 'zoom100',
    icon: 'search',
    keys: ['Mod+1'],
    whileTyping: true,
    when: always,
    run: ({ camera }) => camera.zoomTo(1, { smooth: true })
  },
  {
    id: 'view.selection',
    group: 'view',
    label: 'zoomSelection',
    icon: 'maximize',
    keys: ['Shift+Digit2'],
    when: always,
    run: (canvas) => {
      const box = selectionBox(canvas.state())
      if (box) canvas.camera.show(box, { largest: 2 })
    }
  },
  {
    id: 'view.in',
    group: 'view',
    label: 'zoomIn',
    icon: 'zoom-in',
    keys: ['Mod++', 'Mod+='],
    whileTyping: true,
    repeats: true,
    when: always,
    run: zoomBy(1.25)
  },
  {
    id: 'view.out',
    group: 'view',
    label: 'zoomOut',
    icon: 'zoom-out',
    keys: ['Mod+-'],
    whileTyping: true,
    repeats: true,
    when: always,
    run: zoomBy(0.8)
  },
  {
    id: 'view.outline',
    group: 'view',
    label: 'outline',
    icon: 'panel-left',
    keys: [],
    when: always,
    run: ({ session }) => session.setOutlineOpen(!session.getState().outlineOpen)
  },
  {
    id: 'view.inspector',
    group: 'view',
    label: 'inspector',
    icon: 'sliders-horizontal',
    keys: ['Mod+i'],
    when: always,
    run: ({ session }) => session.setInspectorOpen(!session.getState().inspectorOpen)
  },
  {
    id: 'view.density',
    group: 'view',
    label: 'density',
    icon: 'unfold-vertical',
    keys: [],
    when: always,
    run: ({ session }) => session.setDensity(session.getState().density === 'compact' ? 'comfortable' : 'compact')
  },
  {
    id: 'history.undo',
    group: 'history',
    label: 'undo',
    icon: 'undo-2',
    keys: ['Mod+z'],
    repeats: true,
    when: ({ state }) => state().canUndo,
    run: (canvas) => {
      canvas.session.undo()
      canvas.say('canvas:say.undone')
    }
  },
  {
    id: 'history.redo',
    group: 'history',
    label: 'redo',
    icon: 'redo-2',
    keys: ['Mod+Shift+z', 'Mod+y'],
    repeats: true,
    when: ({ state }) => state().canRedo,
    run: (canvas) => {
      canvas.session.redo()
      canvas.say('canvas:say.redone')
    }
  }
]
