import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'git-lfs-pointer/huggingface__lighteval/Qwen2.5-VL-3B-Instruct-results-vlm.json',
    refused: 'FILE_LFS_POINTER',
  },
  {
    path: 'git-lfs-pointer/huggingface__lighteval/details_gsm8k_test_0_2025-11-05.parquet',
    refused: 'FILE_LFS_POINTER',
  },
  {
    path: 'git-lfs-pointer/huggingface__lighteval/SmolLM2-1.7B-Instruct-results-accelerate.json',
    refused: 'FILE_LFS_POINTER',
  },
  {
    path: 'git-lfs-pointer/huggingface__lighteval/SmolLM2-1.7B-Instruct-results-vllm.json',
    refused: 'FILE_LFS_POINTER',
  },
];
