// Copies and checks the library, or takes it back, on a thread of its own: with a large library that takes longer than a frame.
import { parentPort, workerData } from 'node:worker_threads'
import { doSnapshotWork, type SnapshotWork } from './snapshotWork.ts'

parentPort?.postMessage(doSnapshotWork(workerData as SnapshotWork))
