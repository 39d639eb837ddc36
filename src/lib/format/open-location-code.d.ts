/** Types of the parts of open-location-code 1.0.3 that are used here; the package brings none. */
declare module 'open-location-code' {
  export interface CodeArea {
    readonly latitudeLo: number;
    readonly longitudeLo: number;
    readonly latitudeHi: number;
    readonly longitudeHi: number;
    readonly latitudeCenter: number;
    readonly longitudeCenter: number;
    readonly codeLength: number;
  }

  export class OpenLocationCode {
    encode(latitude: number, longitude: number, codeLength?: number): string;
    /** Throws a string when the code is not a valid full code. */
    decode(code: string): CodeArea;
  }
}
