import { addAssessment, editAssessments, removeAssessments } from './assessmentCommands.ts'
import { addCards, duplicateCards, editCards, moveCards, removeCards, setCardText } from './cardCommands.ts'
import { addComment, editComment, removeComments } from './commentCommands.ts'
import type { Command } from './command.ts'
import { editEmotion, removeEmotions, setEmotion } from './emotionCommands.ts'
import { addEvidence, editEvidence, removeEvidence, tieEvidence } from './evidenceCommands.ts'
import { addGap, editGaps, moveGap, removeGaps } from './gapCommands.ts'
import { addLane, addLines, duplicateLane, editLane, moveLane, removeLane, showLanes } from './laneCommands.ts'
import { addLink, editLink, removeLinks } from './linkCommands.ts'
import { fillCells } from './fillCommand.ts'
import { editMap } from './mapCommands.ts'
import { addMetric, editMetrics, moveMetric, removeMeasures, removeMetrics, setMeasures } from './metricCommands.ts'
import { addOpportunity, editOpportunities, moveOpportunity, removeOpportunities, voteForOpportunities } from './opportunityCommands.ts'
import { pasteLane } from './pasteLane.ts'
import { addPersona, editPersona, mergePersona, movePersona, removePersona } from './personaCommands.ts'
import { addStage, duplicateStage, editStage, mergeStage, moveStage, removeStage, splitStage } from './stageCommands.ts'
import { answerTouchpoints } from './touchpointCommands.ts'
import { addStep, duplicateStep, editStep, mergeStep, moveStep, removeStep, splitStep } from './stepCommands.ts'
import { bringBack, replaceAll } from './versionCommands.ts'
import { clearVotes, voteForCards } from './voteCommands.ts'

/**
 * Every change that can be made to a document, by its id. The label of a command is `command.<id>` in the message files;
 * its undo policy stands with it. Menus, shortcuts, the palette and the tests read this table.
 */
export const commands = {
  'map.edit': editMap,
  'map.replaceAll': replaceAll,
  'map.bringBack': bringBack,
  'persona.add': addPersona,
  'persona.edit': editPersona,
  'persona.move': movePersona,
  'persona.remove': removePersona,
  'persona.merge': mergePersona,
  'stage.add': addStage,
  'stage.edit': editStage,
  'stage.move': moveStage,
  'stage.remove': removeStage,
  'stage.duplicate': duplicateStage,
  'stage.split': splitStage,
  'stage.merge': mergeStage,
  'step.add': addStep,
  'step.edit': editStep,
  'step.move': moveStep,
  'step.remove': removeStep,
  'step.duplicate': duplicateStep,
  'step.split': splitStep,
  'step.merge': mergeStep,
  'lane.add': addLane,
  'lane.edit': editLane,
  'lane.move': moveLane,
  'lane.remove': removeLane,
  'lane.duplicate': duplicateLane,
  'lane.paste': pasteLane,
  'lane.addLines': addLines,
  'lane.show': showLanes,
  'card.add': addCards,
  'card.fill': fillCells,
  'card.setText': setCardText,
  'card.edit': editCards,
  'card.move': moveCards,
  'card.duplicate': duplicateCards,
  'card.remove': removeCards,
  'card.vote': voteForCards,
  'card.clearVotes': clearVotes,
  'touchpoint.answer': answerTouchpoints,
  'emotion.set': setEmotion,
  'emotion.edit': editEmotion,
  'emotion.remove': removeEmotions,
  'link.add': addLink,
  'link.edit': editLink,
  'link.remove': removeLinks,
  'comment.add': addComment,
  'comment.edit': editComment,
  'comment.remove': removeComments,
  'evidence.add': addEvidence,
  'evidence.edit': editEvidence,
  'evidence.tie': tieEvidence,
  'evidence.remove': removeEvidence,
  'gap.add': addGap,
  'gap.edit': editGaps,
  'gap.move': moveGap,
  'gap.remove': removeGaps,
  'metric.add': addMetric,
  'metric.edit': editMetrics,
  'metric.move': moveMetric,
  'metric.remove': removeMetrics,
  'measure.set': setMeasures,
  'measure.remove': removeMeasures,
  'opportunity.add': addOpportunity,
  'opportunity.edit': editOpportunities,
  'opportunity.move': moveOpportunity,
  'opportunity.vote': voteForOpportunities,
  'opportunity.remove': removeOpportunities,
  'assessment.add': addAssessment,
  'assessment.edit': editAssessments,
  'assessment.remove': removeAssessments
} as const

/** Id of a command. */
export type CommandId = keyof typeof commands

/** Arguments of a command. */
export type CommandArgs<Id extends CommandId> = (typeof commands)[Id] extends Command<infer Args> ? Args : never

/** All command ids in table order. */
export const commandIds = Object.keys(commands) as readonly CommandId[]
