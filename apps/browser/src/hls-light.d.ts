/** The types of the smaller build of hls.js, which has no subtitles or alternative audio, and no types of its own. */
declare module "hls.js/light" {
  export { default } from "hls.js";
}
