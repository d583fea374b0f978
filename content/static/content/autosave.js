// A form that is sent while Wagtail still saves the draft of a new page would make a second page: it waits for the first to be known.
// Once it is on its way, nothing else is saved.
(() => {
  let isSaving = false;
  let isSent = false;

  document.addEventListener("w-autosave:save", (event) => {
    if (isSent) event.preventDefault();
    else isSaving = true;
  });
  for (const end of ["w-autosave:success", "w-autosave:error"]) {
    document.addEventListener(end, () => {
      isSaving = false;
    });
  }

  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      if (!form.matches("[data-controller~='w-autosave']")) return;
      if (!isSaving) {
        isSent = true;
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      const { submitter } = event;
      const whenSaved = () => {
        if (isSaving) setTimeout(whenSaved, 50);
        else {
          // The button itself is switched off by now, and what is switched off is not sent.
          if (submitter?.name) form.append(Object.assign(document.createElement("input"), { type: "hidden", name: submitter.name, value: submitter.value }));
          form.requestSubmit();
        }
      };
      whenSaved();
    },
    true,
  );

  // Back from another page, the form is here again.
  window.addEventListener("pageshow", () => {
    isSent = false;
  });
})();
