import type { Core } from 'cytoscape';
import type { OverviewElement, OverviewHandle } from '@/lib/overview/overview-reading';
import type { Positions } from '@/lib/view/positions';

/** A layout that the page's worker was asked for. Times are of `performance.now()`. */
export type WorkerLayout = { readonly askedAt: number; answeredAt: number; positions: Positions };

/** A question that the page's worker was asked; `answeredAt` is 0 before the answer. */
export type WorkerQuestion = { readonly askedAt: number; answeredAt: number };

/** A figure that the page's worker was asked for; `answeredAt` is 0 before the answer. */
export type WorkerDrawing = { readonly askedAt: number; answeredAt: number };

/** What is put into the page under measurement, as `window.bench`. */
export type Probe = {
  readonly layouts: WorkerLayout[];
  readonly questions: WorkerQuestion[];
  readonly drawings: WorkerDrawing[];
  readonly longTasks: { readonly start: number; readonly end: number }[];
  /** When the canvas was first painted, in milliseconds since the page was asked for; null before. */
  firstCanvasAt: number | null;
  /** From the call of `act` to the painted frame that shows its effect, in milliseconds. */
  readonly timeToFrame: (act: () => void, isDone: () => boolean) => Promise<number>;
  /** The same for all elements drawn anew, because one of them has moved by less than anybody can see. */
  readonly timeRedraw: () => Promise<number>;
  /**
   * From the next input of this kind until the overview has painted in full what it has changed first (`map`), and until the page around it has
   * changed last as well (`all`).
   */
  readonly timeInput: (kind: string) => Promise<{ readonly map: number; readonly all: number }>;
  /** The same for a click on the checkbox of that label. */
  readonly timeClick: (label: string) => Promise<number>;
  /** From now until the layout that is asked for by the key A is answered: the longest time without a heartbeat. */
  readonly watchLayout: (ask: () => void) => Promise<{ took: number; longestGap: number; landing: number }>;
  /** From the next question that a worker is asked until its answer: the longest time without a heartbeat. */
  readonly watchQuestion: () => Promise<{ took: number; longestGap: number }>;
  /** From the next figure that a worker is asked for until shortly after its answer: the longest time without a heartbeat. */
  readonly watchDrawing: () => Promise<{ took: number; longestGap: number }>;
  /** Milliseconds for Cytoscape's own PNG of the whole graph, with two pixels for each of CSS. */
  readonly timePng: () => Promise<number>;
  readonly readPositions: () => Positions;
};

declare global {
  interface Window {
    bench: Probe;
  }
}

/** Installs the probe. Runs in the page, before its scripts, and is sent there as text: it can use nothing of this file. */
export function installProbe(): void {
  const findCy = (): Core | null => {
    const hosts = document.querySelectorAll<Element & { _cyreg?: { cy: Core } }>('#network-map > div');
    for (const { _cyreg } of hosts) if (_cyreg) return _cyreg.cy;
    return null;
  };
  const getCy = (): Core => {
    const cy = findCy();
    if (!cy) throw new Error('There is no Cytoscape on this page.');
    return cy;
  };
  /** The overview, while it draws the map. */
  const findOverview = (): OverviewHandle | null => {
    if (!document.querySelector('#network-map[data-renderer=overview]')) return null;
    return document.querySelector<OverviewElement>('[data-overview]')?._overview ?? null;
  };
  const afterPaint = (then: () => void) => {
    // A message that is posted in a frame arrives after that frame is painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      then();
    };
    port2.postMessage(null);
  };
  const afterFrame = () =>
    new Promise<void>((resolve) => requestAnimationFrame(() => afterPaint(() => resolve())));

  /** Looks in each frame whether the overview has painted in full what is done. */
  const timeToOverview = (overview: OverviewHandle, act: () => void, isDone: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (isDone() && overview.isAtRest()) afterPaint(() => resolve(performance.now() - start));
        else requestAnimationFrame(look);
      };
      const start = performance.now();
      act();
      requestAnimationFrame(look);
    });

  const timeToFrame: Probe['timeToFrame'] = async (act, isDone) => {
    await afterFrame();
    const overview = findOverview();
    if (overview) return timeToOverview(overview, act, isDone);
    const cy = getCy();
    return new Promise((resolve) => {
      const onRender = () => {
        if (!isDone()) return;
        cy.off('render', onRender);
        afterPaint(() => resolve(performance.now() - start));
      };
      cy.on('render', onRender);
      const start = performance.now();
      act();
    });
  };

  /** The page is done when nothing beside the map has changed for so long, in milliseconds. */
  const QUIET = 300;

  /** Tells when the page beside the map has changed last, and when that was painted. */
  const watchPage = () => {
    const seen = { changedAt: performance.now(), paintedAt: 0 };
    const isBeside = ({ target }: MutationRecord) => {
      const element = target instanceof Element ? target : target.parentElement;
      // What was done is painted before the server has it: the mark that says so is not waited for.
      return !element?.closest('#network-map, [data-action=open-saving]');
    };
    const observer = new MutationObserver((changes) => {
      if (!changes.some(isBeside)) return;
      seen.changedAt = performance.now();
      void afterFrame().then(() => {
        seen.paintedAt = performance.now();
      });
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    return { seen, stop: () => observer.disconnect() };
  };

  const timeInput: Probe['timeInput'] = (kind) =>
    new Promise((resolve, reject) => {
      const overview = findOverview();
      if (!overview) {
        reject(new Error('The map is no overview.'));
        return;
      }
      const before = overview.describe();
      setTimeout(() => reject(new Error('The map shows nothing else after the input.')), 60_000);
      const listen = ({ timeStamp }: Event) => {
        window.removeEventListener(kind, listen, true);
        const { seen, stop } = watchPage();
        let mapAt = 0;
        const settle = () => {
          if (performance.now() < Math.max(mapAt, seen.changedAt, seen.paintedAt) + QUIET) {
            requestAnimationFrame(settle);
            return;
          }
          stop();
          resolve({ map: mapAt - timeStamp, all: Math.max(mapAt, seen.paintedAt) - timeStamp });
        };
        const look = () => {
          const now = findOverview();
          // With few left, Cytoscape draws the map.
          const isDone = now ? now.isAtRest() && now.describe() !== before : findCy() !== null;
          if (!isDone) requestAnimationFrame(look);
          else
            afterPaint(() => {
              mapAt = performance.now();
              settle();
            });
        };
        requestAnimationFrame(look);
      };
      window.addEventListener(kind, listen, true);
    });

  let nudge = 0.01;

  const findCheckbox = (label: string): HTMLInputElement => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const found = boxes.find(({ labels }) => labels?.[0]?.textContent?.trim() === label);
    if (!found) throw new Error(`There is no checkbox "${label}".`);
    return found;
  };

  window.bench = {
    layouts: [],
    questions: [],
    drawings: [],
    longTasks: [],
    firstCanvasAt: null,
    timeToFrame,
    timeInput,
    timeRedraw: () => {
      const overview = findOverview();
      if (overview)
        return timeToFrame(
          () => overview.repaint(),
          () => true,
        );
      // With nothing changed at all Cytoscape shows the picture of its last frame, and draws no element.
      const loneliest = getCy()
        .nodes()
        .min((node) => node.degree(false)).ele;
      nudge = -nudge;
      return timeToFrame(
        () => loneliest.shift('x', nudge),
        () => true,
      );
    },
    timeClick: (label) => {
      const countTies = () => findOverview()?.countTies() ?? getCy().edges().length;
      const box = findCheckbox(label);
      const before = countTies();
      return timeToFrame(
        () => box.click(),
        () => countTies() !== before,
      );
    },
    watchLayout: async (ask) => {
      const { layouts } = window.bench;
      const index = layouts.length;
      const start = performance.now();
      let [last, longestGap] = [start, 0];
      ask();
      while (!layouts[index]?.answeredAt) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        const now = performance.now();
        // The beat in which the answer came belongs to what is done with the answer.
        const answered = layouts[index]?.answeredAt;
        longestGap = Math.max(longestGap, (answered || now) - last);
        last = now;
      }
      const { answeredAt } = layouts[index] ?? { answeredAt: 0 };
      await afterFrame();
      return { took: answeredAt - start, longestGap, landing: performance.now() - answeredAt };
    },
    watchQuestion: async () => {
      const { questions } = window.bench;
      const index = questions.length;
      let [last, longestGap] = [performance.now(), 0];
      while (!questions[index]?.answeredAt) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        const { askedAt = Number.POSITIVE_INFINITY, answeredAt = 0 } = questions[index] ?? {};
        const now = performance.now();
        // What the page did before it asked, and does with the answer, is its own work.
        longestGap = Math.max(longestGap, (answeredAt || now) - Math.max(last, askedAt));
        last = now;
      }
      const { askedAt, answeredAt } = questions[index] ?? { askedAt: 0, answeredAt: 0 };
      return { took: answeredAt - askedAt, longestGap };
    },
    watchDrawing: async () => {
      const { drawings } = window.bench;
      const index = drawings.length;
      let [last, longestGap] = [performance.now(), 0];
      // What the page does with the answer is a part of it.
      const isDone = (now: number) => {
        const { answeredAt = 0 } = drawings[index] ?? {};
        return answeredAt > 0 && now > answeredAt + 300;
      };
      while (!isDone(last)) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        const now = performance.now();
        longestGap = Math.max(longestGap, now - last);
        last = now;
      }
      const { askedAt, answeredAt } = drawings[index] ?? { askedAt: 0, answeredAt: 0 };
      return { took: answeredAt - askedAt, longestGap };
    },
    timePng: async () => {
      const start = performance.now();
      const blob = await getCy().png({ output: 'blob-promise', full: true, scale: 2 });
      if (blob.size === 0) throw new Error('Cytoscape drew nothing.');
      return performance.now() - start;
    },
    readPositions: () => {
      const overview = findOverview();
      if (overview) return overview.getPositions();
      const places: Record<string, { x: number; y: number }> = {};
      for (const node of getCy().nodes()) places[node.data('actor')] = { ...node.position() };
      return places;
    },
  };

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      window.bench.longTasks.push({ start: startTime, end: startTime + duration });
  }).observe({ type: 'longtask', buffered: true });

  const waiting = new MutationObserver(() => {
    if (!document.querySelector('#network-map[data-ready]')) return;
    waiting.disconnect();
    requestAnimationFrame(() =>
      afterPaint(() => {
        window.bench.firstCanvasAt = performance.now();
      }),
    );
  });
  waiting.observe(document, { subtree: true, childList: true, attributes: true });

  /** Returns what kind of job a message to a worker is; null when it is none. */
  const findJob = (message: unknown) => {
    const { job = null } = Object(message) as { readonly job?: object | null };
    if (!job) return null;
    if ('kind' in job) return 'question';
    if ('query' in job) return 'drawing';
    return 'layout' in job ? 'layout' : null;
  };

  window.Worker = class extends window.Worker {
    /** What this worker was sent last. */
    private job: 'question' | 'drawing' | 'layout' | null = null;

    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }) => {
        const asked = window.bench.layouts.at(-1);
        if (data.type !== 'done') return;
        if (asked && this.job === 'layout')
          Object.assign(asked, { answeredAt: performance.now(), positions: data.reply });
        const question = window.bench.questions.at(-1);
        if (question && this.job === 'question') question.answeredAt = performance.now();
        const drawing = window.bench.drawings.at(-1);
        if (drawing && this.job === 'drawing') drawing.answeredAt ||= performance.now();
      });
    }

    override postMessage(message: unknown, options?: StructuredSerializeOptions | Transferable[]): void {
      const asked = { askedAt: performance.now(), answeredAt: 0 };
      this.job = findJob(message) ?? this.job;
      if (findJob(message) === 'drawing') window.bench.drawings.push(asked);
      if (findJob(message) === 'question') window.bench.questions.push(asked);
      if (findJob(message) === 'layout') window.bench.layouts.push({ ...asked, positions: {} });
      super.postMessage(message, options as StructuredSerializeOptions);
    }
  };
}
