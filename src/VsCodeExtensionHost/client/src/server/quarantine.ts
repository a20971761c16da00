const window = 3 * 60 * 1000;
const limit = 2;

/** A draft at which the server stops again and again is kept from it, so that the other drafts are checked. What is typed into it can still be saved. */
export class Quarantine {
  private readonly stops = new Map<string, number[]>();
  private readonly held = new Set<string>();
  private last: string | undefined;

  /** The document that the server works on from now on. */
  touch(uri: string): void {
    this.last = uri;
  }

  /** The server has stopped; gives the document that is kept from it from now on. */
  stopped(now: number): string | undefined {
    const uri = this.last;
    if (uri === undefined || this.held.has(uri))
      return undefined;
    const stops = [...this.stops.get(uri) ?? [], now].filter(stop => now - stop < window);
    this.stops.set(uri, stops);
    if (stops.length < limit)
      return undefined;
    this.held.add(uri);
    return uri;
  }

  holds(uri: string | undefined): boolean {
    return uri !== undefined && this.held.has(uri);
  }

  release(): void {
    this.held.clear();
    this.stops.clear();
    this.last = undefined;
  }
}
