import { bootstrapApplication } from '@angular/platform-browser';

/** The app that the page wants: a builder of Angular's has one entry. */
const apps: Record<string, () => Promise<{ App: new () => unknown }>> = {
  cases: () => import('./cases'),
  late: () => import('./late'),
  contract: () => import('./contract'),
};

const { app = '' } = document.getElementById('root')!.dataset;
const { App } = await apps[app]!();
await bootstrapApplication(App);
