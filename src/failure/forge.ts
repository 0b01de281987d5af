/** What a call to GitHub failed with: an HTTP status where there was an answer, and its words. */
export class ForgeError extends Error {
  readonly status: number | null;

  constructor(status: number | null, message: string) {
    super(message);
    this.name = 'ForgeError';
    this.status = status;
  }
}
