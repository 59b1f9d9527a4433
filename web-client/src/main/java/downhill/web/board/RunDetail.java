package downhill.web.board;

import downhill.core.exchange.RunForm;
import downhill.core.training.TrainingConfig;
import downhill.web.chart.AccuracyChart;
import downhill.web.chart.LossChart;
import downhill.web.chart.LossSeries;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.LocalFormat;
import downhill.web.page.Announcer;
import downhill.web.page.ConfigDraft;
import downhill.web.page.ConfigField;
import downhill.web.page.ConfigText;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Shell;
import downhill.web.worker.ConfigJson;
import downhill.web.worker.ParsedJson;
import downhill.web.worker.RunFields;
import org.teavm.jso.dom.html.HTMLElement;

/** One saved run: its curves, all its values, and what may be done with it. */
final class RunDetail {
    private final LanguageChoice language;
    private final DeleteTokens tokens;
    private final HTMLElement title = Dom.byId("detail-title");
    private final HTMLElement note = Dom.byId("detail-note");
    private final HTMLElement body = Dom.byId("detail-body");
    private final HTMLElement receipt = Dom.find("[data-action=open-receipt]");
    private final VerificationNote verification;
    private final HTMLElement values = Dom.byId("detail-values");
    private final HTMLElement openInLab = Dom.find("[data-action=open-in-lab]");
    private final HTMLElement download = Dom.find("[data-action=download-run]");
    private final ConfirmButton delete;
    private final HTMLElement deleteSlot = Dom.byId("delete-slot");
    private LossChart lossChart;
    private AccuracyChart accuracyChart;
    private String id = "";
    private RunFields run;
    private String noteText = "";
    private int status = -1;
    private Refusal refusal;

    RunDetail(LanguageChoice language, DeleteTokens tokens) {
        this.language = language;
        this.tokens = tokens;
        verification = new VerificationNote(language, Dom.byId("detail-verification"));
        delete = new ConfirmButton(language, BoardText.DELETE, BoardText.DELETE_ASK, this::delete);
        deleteSlot.appendChild(delete.element);
        language.follow(this::show);
    }

    void open(String newId, boolean takeFocus) {
        id = newId;
        run = null;
        status = -1;
        show();
        BoardApi.open(id, (answerStatus, opened, answerRefusal) -> {
            if (id.equals(newId)) {
                // An address that the server cannot read names no run.
                status = answerStatus == 400 ? 404 : answerStatus;
                refusal = answerRefusal;
                run = opened;
                show();
                Announcer.say(this, noteText);
                if (takeFocus) {
                    Dom.reveal(title);
                }
            }
        });
    }

    /** Gives the page its own title back. */
    void close() {
        id = "";
        Shell.title(null);
    }

    private void delete() {
        BoardApi.delete(tokens, id, () -> Browser.goToFragment(""), refused -> {
            Dom.setText(note, language.say(BoardText.DELETE_FAILED, refused.in(language)));
            note.setHidden(false);
            Announcer.say(this, note.getTextContent());
        });
    }

    private void show() {
        delete.translate();
        body.setHidden(run == null);
        if (!id.isEmpty()) {
            Dom.setText(title, title());
            Shell.title(title());
        }
        noteText = run != null
                ? ""
                : switch (status) {
                    case -1 -> language.say(BoardText.LOADING);
                    case 404 -> language.say(BoardText.UNKNOWN);
                    default -> language.say(BoardText.AWAY, refusal.in(language));
                };
        Dom.setText(note, noteText);
        note.setHidden(noteText.isEmpty());
        if (run == null) {
            return;
        }
        TrainingConfig config = ConfigJson.parse(run.getConfig());
        ConfigDraft draft = ConfigDraft.of(config, JsNumber.TEXT);
        openInLab.setAttribute("href", "/lab?" + draft.toQuery(Browser::encode));
        download.setAttribute("href", BoardApi.address(run.getId()));
        download.setAttribute("download", "downhill-" + run.getId() + ".json");
        deleteSlot.setHidden(tokens.get(run.getId()) == null);
        Dom.setText(Dom.byId("detail-accuracy"), JsNumber.fixed(run.getTestAccuracy(), 3));
        verification.show(run);
        receipt.setAttribute("href", "/r/" + run.getId());
        showValues(draft);
        showCurves(config);
    }

    private String title() {
        return run == null
                ? language.say(status == 404 ? BoardText.UNKNOWN_TITLE : BoardText.DETAIL)
                : language.say(BoardText.DETAIL_TITLE, run.getNickname());
    }

    private void showValues(ConfigDraft draft) {
        Dom.clear(values);
        row(
                language.say(BoardText.SAVED_AT),
                LocalFormat.dateTime(language.current().tag(), run.getCreatedAt()));
        for (ConfigField field : ConfigField.values()) {
            row(language.say(field), ConfigText.value(language, field, draft.get(field)));
        }
        row(language.say(BoardText.STEP), language.whole(run.getStep()));
        row(language.say(BoardText.LOSS), JsNumber.toText(run.getLoss()));
        row(language.say(BoardText.TRAIN_ACCURACY), JsNumber.toText(run.getTrainAccuracy()));
        row(language.say(BoardText.TEST_ACCURACY), JsNumber.toText(run.getTestAccuracy()));
        row(language.say(BoardText.FINGERPRINT), run.getFingerprint());
    }

    private void row(String name, String value) {
        values.appendChild(Dom.element("div", "", Dom.text("dt", "", name), Dom.text("dd", "", value)));
    }

    private void showCurves(TrainingConfig config) {
        if (lossChart == null) {
            lossChart = new LossChart(language, Dom.byId("loss-figure"));
            accuracyChart = new AccuracyChart(language, Dom.byId("accuracy-figure"));
        }
        lossChart.show(losses(run), RunForm.changes(new ParsedJson("", run), "learningRateChanges"), config, false);
        accuracyChart.show(RunForm.accuracies(new ParsedJson("", run)), run.getStep(), config.steps(), false);
    }

    static LossSeries losses(RunFields run) {
        LossSeries losses = new LossSeries();
        RunForm.losses(new ParsedJson("", run)).forEach(point -> losses.add(point.step(), point.loss()));
        return losses;
    }
}
