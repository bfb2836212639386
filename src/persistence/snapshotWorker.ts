// Copies and checks the library on a thread of its own: with a large library that takes longer than a frame.
import { parentPort, workerData } from 'node:worker_threads'
import { takeSnapshot, type SnapshotRequest } from './snapshot.ts'

parentPort?.postMessage(takeSnapshot(workerData as SnapshotRequest))
