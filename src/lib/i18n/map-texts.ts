import { m } from './paraglide/messages.js';

/** Texts of MapLibre's own controls, under the keys MapLibre gives them. */
export function mapTexts(): Record<string, string> {
  return {
    'Map.Title': m.map_canvas(),
    'NavigationControl.ZoomIn': m.zoom_in(),
    'NavigationControl.ZoomOut': m.zoom_out(),
    'AttributionControl.ToggleAttribution': m.toggle_attribution(),
    'ScaleControl.Feet': 'ft',
    'ScaleControl.Meters': 'm',
    'ScaleControl.Kilometers': 'km',
    'ScaleControl.Miles': 'mi',
    'ScaleControl.NauticalMiles': 'nmi',
  };
}
