import { setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// A bundler moves the worker file, so MapLibre cannot find it by itself.
setWorkerUrl(workerUrl);

export {
  addProtocol,
  AttributionControl,
  Map,
  NavigationControl,
  removeProtocol,
  ScaleControl,
} from 'maplibre-gl';
