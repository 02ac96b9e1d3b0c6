/** A dataset's version: its last day (`through`) and the first 8 hex digits of its content's hash. */
export const DATASET_VERSION = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/;
