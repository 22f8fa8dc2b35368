// Keeps the findings in the editor fresh: asks for them after each save, and shows each beside its block.
// Leads a link from elsewhere to its block, which the form has only once its scripts have run.
(() => {
  let asked = 0;

  function panel() {
    return document.querySelector("[data-notes]");
  }

  /** The part of the form a note is about, if it stands in this form. */
  function place(note) {
    const link = note.querySelector(".note__place");
    const here = link && link.pathname === window.location.pathname;
    return here ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
  }

  function besideBlocks() {
    document.querySelectorAll(".note--at-block").forEach((shown) => shown.remove());
    panel()?.querySelectorAll(".notes__list > .note").forEach((note) => {
      const block = place(note);
      if (!block) return;
      const shown = document.createElement("p");
      shown.className = "note--at-block";
      shown.append(note.querySelector(".note__text").cloneNode(true));
      const act = note.querySelector(".note__act");
      if (act) shown.append(" ", act.cloneNode(true));
      (block.querySelector(".w-panel__content") || block).prepend(shown);
    });
  }

  async function refresh(pk) {
    const shown = panel();
    if (!shown || !pk) return;
    const number = ++asked;
    const answer = await fetch(shown.dataset.notes.replace("/0/", `/${pk}/`), { credentials: "same-origin" });
    if (!answer.ok || number !== asked) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (number !== asked) return;
    const count = shown.querySelector(".notes__count");
    const newCount = fresh.querySelector(".notes__count");
    if (!newCount) return; // a page to sign in, not the findings
    const open = shown.querySelector("details")?.open;
    // The count stays the same element, so that a screen reader hears it change and nothing else.
    if (count.textContent.trim() !== newCount.textContent.trim()) count.textContent = newCount.textContent.trim();
    newCount.remove();
    while (count.nextSibling) count.nextSibling.remove();
    count.after(...fresh.body.childNodes);
    if (open && shown.querySelector("details")) shown.querySelector("details").open = true;
    besideBlocks();
  }

  function open(block) {
    for (let panel = block; panel; panel = panel.parentElement?.closest(".w-panel")) {
      if (panel.querySelector(":scope > .w-panel__content[hidden]")) {
        panel.querySelector(":scope > .w-panel__header [data-panel-toggle]")?.click();
      }
    }
  }

  /** Brings the block of the address into view, and keeps it there while the blocks above it still grow. */
  function reach() {
    const block = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    if (!block?.matches(".w-panel")) return;
    open(block);
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
    const growing = new ResizeObserver(() => block.scrollIntoView({ block: "start", behavior: "instant" }));
    const done = () => growing.disconnect();
    growing.observe(document.getElementById("page-edit-form") || document.body);
    window.setTimeout(done, 5000);
    ["wheel", "touchstart", "keydown", "pointerdown"].forEach((act) =>
      window.addEventListener(act, done, { once: true, capture: true, passive: true }),
    );
  }

  const form = () => document.querySelector("form[data-edit-form]");
  let saving = false;
  let leaving = false;

  document.addEventListener("w-autosave:save", (event) => {
    if (leaving) event.preventDefault();
    else saving = true;
  });
  // Whoever presses Save while an autosave is under way would not have seen what it saved.
  document.addEventListener("submit", (event) => {
    if (event.target !== form()) return;
    leaving = true;
    if (!saving) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const again = () => form().requestSubmit(event.submitter);
    ["w-autosave:success", "w-autosave:error"].forEach((name) => document.addEventListener(name, again, { once: true }));
  }, true);
  document.addEventListener("w-autosave:error", () => { saving = false; });

  document.addEventListener("w-autosave:success", (event) => {
    saving = false;
    const { revision_id: revision, revision_created_at: time } = event.detail.response;
    const seen = form()?.querySelector("[data-seen]");
    if (seen && revision) seen.value = `${revision}@${time}`;
    refresh(event.detail.response.pk).catch(() => {}); // the findings of before stay until the next save
  });
  window.addEventListener("hashchange", reach);
  window.addEventListener("load", () => {
    besideBlocks();
    reach();
  });
})();
