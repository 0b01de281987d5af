/** Formats of folders, which claim their files before any is read by itself, in the order in which they are tried. */
import { dvclive } from './dvclive.js';
import type { FolderReader } from './folder.js';
import { helm } from './helm.js';
import { mlflow } from './mlflow.js';
import { tensorboard } from './tensorboard.js';

export const folderReaders: readonly FolderReader[] = [mlflow, helm, tensorboard, dvclive];
