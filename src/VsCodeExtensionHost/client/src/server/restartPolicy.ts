const window = 3 * 60 * 1000;
const limit = 5;

/** A server that stops is started again, but not one that stops again and again. */
export class RestartPolicy {
  private stops: number[] = [];

  mayRestart(now: number): boolean {
    this.stops = this.stops.filter(stop => now - stop < window);
    this.stops.push(now);
    return this.stops.length <= limit;
  }

  reset(): void {
    this.stops = [];
  }
}
