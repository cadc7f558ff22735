import type { ToOffscreen } from "../../messaging/protocol";
import { RefusedError, serve } from "../../messaging/serve";
import { openDatabase } from "../../storage";
import { writeLibrary } from "../panel/write-library";

serve<ToOffscreen>(
  "offscreen",
  { writeLibrary: async (_, now) => writeLibrary(await openDatabase(), now) },
  (method, caller, args) => {
    if (caller.type !== "extension") throw new RefusedError(`${method} is not for pages`);
    return args;
  },
);
