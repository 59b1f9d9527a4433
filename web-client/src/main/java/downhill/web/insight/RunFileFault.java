package downhill.web.insight;

import downhill.core.exchange.RunRecord;
import downhill.core.exchange.RunRecordException;
import downhill.core.training.Range;
import downhill.core.training.Setting;
import downhill.web.dom.JsNumber;
import downhill.web.dom.NumberText;
import downhill.web.page.Language;
import downhill.web.page.Text;
import downhill.web.worker.ParsedJson;

/** Why a file is no run: in English what the check of the run says, in Korean the field and what it has to be. */
record RunFileFault(String ko, String en) implements Text {
    /** What looks like a place for a value is of the file. */
    @Override
    public String in(Language language, Object... none) {
        return language == Language.KO ? ko : en;
    }

    static Text of(RunRecordException wrong, NumberText numbers) {
        boolean unknown = wrong.getMessage().endsWith(ParsedJson.NO_FIELD);
        String rule = unknown ? "학습 기록에 없는 항목입니다" : rule(wrong.field(), numbers);
        return new RunFileFault(wrong.field() + ": " + rule, wrong.getMessage());
    }

    private static String rule(String path, NumberText numbers) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        String name = last.indexOf('[') < 0 ? last : last.substring(0, last.indexOf('['));
        for (Setting setting : Setting.values()) {
            if (name.equals(setting.json())) {
                return rule(setting, numbers);
            }
        }
        return switch (name) {
            case "config" -> "학습의 설정이어야 합니다";
            case "step" -> (path.equals(name) ? "1부터 config.steps까지의" : "앞의 것보다 크고 마지막 걸음을 넘지 않는") + " 정수여야 합니다";
            case "loss" -> "0 이상의 유한한 수여야 합니다";
            case "trainAccuracy", "testAccuracy" -> "맞힌 이미지 수를 전체로 나눈, 0부터 1까지의 수여야 합니다";
            case "fingerprint" -> "16진수 " + RunRecord.FINGERPRINT_DIGITS + "자리여야 합니다";
            case "dataDigest" -> "16진수 " + RunRecord.DIGEST_DIGITS + "자리여야 합니다";
            case "evaluationRule" -> "book이나 epoch여야 합니다";
            case "losses" -> "1~" + RunRecord.MAX_LOSSES + "개의 목록이고, 1걸음의 손실로 시작해 마지막 걸음의 손실로 끝나야 합니다";
            case "accuracies" -> "1~" + RunRecord.MAX_ACCURACIES + "개의 목록이고, 마지막 걸음의 정확도로 끝나야 합니다";
            case "learningRateChanges" -> RunRecord.MAX_CHANGES + "개 이하의 목록이어야 합니다";
            case "JSON" -> "객체 하나로 읽혀야 합니다";
            default -> "문자열이어야 합니다";
        };
    }

    private static String rule(Setting setting, NumberText numbers) {
        Range range = setting.range();
        if (range == null) {
            return setting.isChoice() ? String.join(", ", setting.choices()) + " 가운데 하나여야 합니다" : "데이터의 이름이어야 합니다";
        }
        String min = JsNumber.written(numbers.print().apply(range.min()));
        return range.whole() ? min + "~" + numbers.print().apply(range.max()) + " 사이의 정수여야 합니다" : min + " 이상의 수여야 합니다";
    }
}
