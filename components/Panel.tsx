import type { ComponentChildren } from "preact";
import { ArticleAnnotations } from "./ArticleAnnotations";
import { type ArticleFacts, ArticleHead } from "./ArticleHead";
import { ExportMenu } from "./ExportMenu";
import { Failure } from "./Failure";
import { EyeIcon, LibraryIcon, SidePanelIcon } from "./icons";
import { PanelTabs } from "./PanelTabs";
import type {
  PanelActions,
  PanelPage,
  PanelState,
  ShownSuggestions,
  SiteAccess,
} from "./panel-model";
import { SettingsButton } from "./SettingsButton";
import { SiteLine } from "./SiteLine";
import { StatusNamesProvider } from "./StatusField";
import { Suggestions } from "./Suggestions";
import { UndoBar } from "./UndoBar";
import { useFormats } from "./use-formats";
import { useWords } from "./words";

interface Props {
  readonly state: PanelState;
  readonly actions: PanelActions;
}

/** The popup and the side panel: the page's article with its annotations, or what there is to say instead. */
export function Panel({ state, actions }: Props) {
  const page = state.page.value;
  return (
    <StatusNamesProvider value={state.statusNames.value}>
      <div class="panel">
        <main class="panel-body">
          <Failure failure={state.failure} />
          <Page page={page} state={state} actions={actions} />
        </main>
        <div class="panel-foot">
          <UndoBar undo={state.undo} onUndo={actions.takeBack} />
          <Footer page={page} state={state} actions={actions} />
        </div>
      </div>
    </StatusNamesProvider>
  );
}

interface PageProps extends Props {
  readonly page: PanelPage;
}

function Page({ page, state, actions }: PageProps) {
  const { say } = useWords();
  switch (page.type) {
    case "loading":
      return (
        <p class="quiet-line" role="status">
          {say("panel_loading")}
        </p>
      );
    case "unread":
      return <p class="quiet-line">{say("panel_reload")}</p>;
    case "restricted":
      return <Statement title={say("panel_restricted")} hint={say("panel_restrictedHint")} />;
    case "noAccess":
      return (
        <Statement title={say("panel_noAccess")} hint={say("panel_noAccessHint")}>
          <AccessButtons site={page.site} onAllow={actions.allow} />
        </Statement>
      );
    case "noArticle":
      return (
        <>
          <AccessNotice access={page.access} onAllow={actions.allow} />
          <Statement title={say("panel_notArticle")} hint={say("panel_notArticleHint")}>
            <button type="button" class="primary" onClick={actions.markAnyway}>
              {say("panel_markAnyway")}
            </button>
          </Statement>
          <SiteLine site={state.site.value} onTurn={actions.turnSite} />
        </>
      );
    case "article":
      return (
        <>
          <ArticleHead facts={page.facts} states={state.article.value?.states ?? []} />
          <SiteLine site={state.site.value} onTurn={actions.turnSite} />
          <AccessNotice access={page.access} onAllow={actions.allow} />
          {page.translated && <p class="notice">{say("panel_translated")}</p>}
          <PrivateNotice state={state} onKeep={actions.keepInPrivateWindows} />
          <PanelTabs
            tabs={[
              {
                id: "annotations",
                name: say("panel_annotations"),
                count: state.annotations.value?.length ?? null,
                content: () => (
                  <PageAnnotations facts={page.facts} state={state} actions={actions} />
                ),
              },
              {
                id: "suggestions",
                name: say("panel_suggestions"),
                count: countOffered(state.suggestions.value),
                content: () => (
                  <PageSuggestions facts={page.facts} state={state} actions={actions} />
                ),
              },
            ]}
          />
        </>
      );
  }
}

/** null while the article is still being looked at. */
function countOffered(offered: ShownSuggestions | null): number | null {
  return offered?.progress === 1 ? offered.suggestions.length : null;
}

interface ArticleProps extends Props {
  readonly facts: ArticleFacts;
}

function PageAnnotations({ facts, state, actions }: ArticleProps) {
  return (
    <ArticleAnnotations
      annotations={state.annotations.value}
      language={facts.language}
      restored={state.undo.restored}
      groupsBySpeaker={state.groupsBySpeaker.value}
      onGroup={actions.groupBySpeaker}
      onReveal={actions.reveal}
      onEdit={actions.edit}
      onRemove={actions.remove}
      changes={{
        onAccept: actions.acceptChange,
        onKeep: actions.keepOld,
        lastSeen: state.article.value?.visited ?? null,
      }}
      links={{
        partners: state.partners.value,
        candidates: actions.candidates,
        onLink: actions.link,
        onUnlink: actions.unlink,
        onGo: (id) => {
          const there = state.annotations.value?.find((each) => each.id === id);
          if (there) actions.reveal(there);
        },
      }}
    />
  );
}

function PageSuggestions({ facts, state, actions }: ArticleProps) {
  const offered = state.suggestions.value;
  return (
    <Suggestions
      suggestions={offered?.suggestions ?? []}
      progress={offered?.progress ?? 0}
      remarks={offered?.remarks ?? []}
      underlined={state.suggests.value}
      checks={state.checks.value}
      publishedAt={facts.publishedAt}
      language={facts.language}
      somethingKept={(state.annotations.value ?? []).length > 0}
      onReveal={actions.revealSuggestion}
      onKeep={actions.keepSuggestion}
      onKeepAll={actions.keepSuggestions}
      onUnderline={actions.suggest}
      onCheck={actions.check}
      onRevealRemark={actions.revealRemark}
      onWalk={actions.walk}
    />
  );
}

interface StatementProps {
  readonly title: string;
  readonly hint: string;
  readonly children?: ComponentChildren;
}

/** What there is instead of an article, and what to do about it. */
function Statement({ title, hint, children }: StatementProps) {
  return (
    <section class="statement">
      <h1>{title}</h1>
      <p>{hint}</p>
      {children && <p class="buttons">{children}</p>}
    </section>
  );
}

interface AccessProps {
  readonly onAllow: PanelActions["allow"];
}

function AccessNotice({ access, onAllow }: AccessProps & { readonly access: SiteAccess }) {
  const { say } = useWords();
  if (access.lasting) return null;
  return (
    <section class="notice">
      <p>
        <strong>{say("panel_noAccess")}</strong> {say("panel_noAccessHint")}
      </p>
      <p class="buttons">
        <AccessButtons site={access.site} onAllow={onAllow} />
      </p>
    </section>
  );
}

function AccessButtons({ site, onAllow }: AccessProps & { readonly site: string | null }) {
  const { say } = useWords();
  return (
    <>
      {site !== null && (
        <button type="button" class="primary" onClick={() => onAllow(site)}>
          {say("panel_allowSite", site)}
        </button>
      )}
      <button type="button" onClick={() => onAllow(null)}>
        {say("panel_allowAll")}
      </button>
    </>
  );
}

interface PrivateProps {
  readonly state: PanelState;
  readonly onKeep: PanelActions["keepInPrivateWindows"];
}

function PrivateNotice({ state, onKeep }: PrivateProps) {
  const { say } = useWords();
  if (!state.isPrivate.value) return null;
  const keeps = state.keepsInPrivateWindows.value;
  return (
    <section class="notice">
      <p>{say(keeps ? "panel_privateKept" : "panel_private")}</p>
      <label>
        <input
          type="checkbox"
          checked={keeps}
          onChange={({ currentTarget }) => onKeep(currentTarget.checked)}
        />{" "}
        {say("panel_allowPrivate")}
      </label>
    </section>
  );
}

function Footer({ page, state, actions }: PageProps) {
  const { say } = useWords();
  const formats = useFormats();
  const { openSidePanel } = actions;
  const empty = (state.annotations.value ?? []).length === 0;
  return (
    <footer class="panel-footer">
      {page.type === "article" && !empty && (
        <>
          <ExportMenu
            formats={formats}
            last={state.exportFormat.value}
            onExport={(format, way) => actions.exportAs(format, way)}
          />
          <button type="button" class="quiet" onClick={actions.toggleHighlights}>
            <EyeIcon closed={!page.hidden} />
            {say(page.hidden ? "panel_showMarks" : "panel_hideMarks")}
          </button>
        </>
      )}
      <span class="gap" />
      {openSidePanel && (
        <button
          type="button"
          class="quiet icon"
          title={say("panel_openSidePanel")}
          aria-label={say("panel_openSidePanel")}
          onClick={openSidePanel}
        >
          <SidePanelIcon />
        </button>
      )}
      <SettingsButton onOpen={actions.openSettings} />
      <button type="button" class="quiet" onClick={actions.openLibrary}>
        <LibraryIcon />
        {say("panel_openLibrary")}
      </button>
    </footer>
  );
}
