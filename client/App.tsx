import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Announcer } from './components/Announcer.tsx';
import { CrashBoundary } from './components/CrashBoundary.tsx';
import { RouteFocus } from './components/RouteFocus.tsx';
import { Toaster } from './components/Toaster.tsx';
import { Waiting } from './components/Waiting.tsx';

const LandingScreen = lazy(async () => ({
  default: (await import('./screens/landing/LandingScreen.tsx')).LandingScreen,
}));
const JoinScreen = lazy(async () => ({
  default: (await import('./screens/join/JoinScreen.tsx')).JoinScreen,
}));
const HostScreen = lazy(async () => ({
  default: (await import('./screens/host/HostScreen.tsx')).HostScreen,
}));
const WorkshopScreen = lazy(async () => ({
  default: (await import('./screens/workshop/WorkshopScreen.tsx')).WorkshopScreen,
}));
const RoomScreen = lazy(async () => ({
  default: (await import('./screens/room/RoomScreen.tsx')).RoomScreen,
}));
const PersonalLinkScreen = lazy(async () => ({
  default: (await import('./screens/me/PersonalLinkScreen.tsx')).PersonalLinkScreen,
}));
const ReplayScreen = lazy(async () => ({
  default: (await import('./screens/replay/ReplayScreen.tsx')).ReplayScreen,
}));
const SampleScreen = lazy(async () => ({
  default: (await import('./screens/replay/SampleScreen.tsx')).SampleScreen,
}));
const TryScreen = lazy(async () => ({
  default: (await import('./screens/try/TryScreen.tsx')).TryScreen,
}));
const MissingScreen = lazy(async () => ({
  default: (await import('./screens/missing/MissingScreen.tsx')).MissingScreen,
}));

/** The whole client: which screen stands at which address. Secrets stay in the fragment. */
export function App() {
  return (
    <CrashBoundary>
      <Suspense fallback={<Waiting />}>
        <RouteFocus />
        <Switch>
          <Route path="/">
            <LandingScreen />
          </Route>
          <Route path="/j">
            <JoinScreen />
          </Route>
          <Route path="/host/new">
            <HostScreen />
          </Route>
          <Route path="/w/:id">{({ id }) => <WorkshopScreen key={id} workshopId={id} />}</Route>
          <Route path="/r/:id/replay">{({ id }) => <ReplayScreen key={id} roundId={id} />}</Route>
          <Route path="/sample">
            <SampleScreen />
          </Route>
          <Route path="/r/:id">{({ id }) => <RoomScreen key={id} roundId={id} />}</Route>
          <Route path="/try">
            <TryScreen />
          </Route>
          <Route path="/me">
            <PersonalLinkScreen />
          </Route>
          <Route>
            <MissingScreen />
          </Route>
        </Switch>
      </Suspense>
      <Toaster />
      <Announcer />
    </CrashBoundary>
  );
}
