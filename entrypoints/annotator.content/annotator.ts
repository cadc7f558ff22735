import type { PageState, PageSuggestions, ToPage } from "../../messaging/protocol";
import { RefusedError, serve } from "../../messaging/serve";
import { openView, type View } from "./view";

export interface Annotator {
  /** The page may show something else than it did. */
  readAgain(): void;
}

/** Attends to the page: opens its article, and answers the background and the panel. */
export function startAnnotator(): Annotator {
  let view: Promise<View> | null = null;

  const current = (): Promise<View> => {
    view ??= openView(document, reopen).catch((error: unknown) => {
      view = null;
      throw error;
    });
    return view;
  };

  const controls = async () => (await current()).controls();

  const close = async () => {
    const closing = view;
    view = null;
    (await closing)?.close();
  };

  const reopen = () => {
    close().then(current).catch(console.warn);
  };

  const readAgain = async () => {
    if (!(await current()).shows(document.URL)) reopen();
  };

  serve<ToPage>(
    "page",
    {
      state: async () => stateOf(await current()),
      markAnyway: async () => {
        const opened = await current();
        opened.activate();
        return stateOf(opened);
      },
      mark: async (_, kind) => (await controls()).markSelection(kind),
      markPicture: async (_, address) => (await controls()).markPicture(address),
      reveal: async (_, id) => (await controls()).reveal(id),
      acceptChange: async (_, id) => (await (await current()).session.acceptChange(id)) !== null,
      toggleHighlights: async () => {
        const opened = await current();
        opened.session.setHidden(!opened.session.hidden());
        return stateOf(opened);
      },
      walk: async () => (await controls()).walk(),
      // A page that was left is not opened anew by a panel that looks on, or a setting.
      suggestions: async () => (view ? suggestionsOf(await view) : NOTHING),
      revealSuggestion: async (_, id) => (await controls()).revealSuggestion(id),
      revealRemark: async (_, remark, place) => (await controls()).revealRemark(remark, place),
      keepSuggestion: async (_, id) => (await current()).session.keepSuggestion(id),
      keepSuggestions: async (_, kind) => (await current()).session.keepSuggestions(kind),
      settingsChanged: async (_, settings) => (await view)?.session.setSettings(settings),
      annotationsChanged: async (_, article) => (await current()).session.show(article),
      leave: close,
    },
    (method, caller, args) => {
      if (caller.type !== "extension") throw new RefusedError(`${method} is not for pages`);
      return args;
    },
  );

  // The page came back as it was left, while its tab showed, and the background heard of, another.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) reopen();
  });
  current().catch(console.warn);
  return { readAgain: () => void readAgain().catch(console.warn) };
}

function stateOf({ session, active }: View): PageState {
  return {
    facts: session.facts,
    active: active(),
    recognised: session.recognised,
    hidden: session.hidden(),
    translated: session.translated(),
  };
}

const NOTHING: PageSuggestions = { suggestions: [], progress: 0, remarks: [] };

/** Looks for suggestions, where nobody has asked for them yet. */
function suggestionsOf({ session: { suggestions } }: View): PageSuggestions {
  suggestions.begin();
  return {
    suggestions: suggestions.offered().map(({ suggestion }) => suggestion),
    progress: suggestions.progress(),
    remarks: suggestions
      .remarks()
      .map(({ remark, places }) => ({ remark, quotes: places.map(({ quote }) => quote) })),
  };
}
