package downhill.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void linesEndAndCellsAreQuotedAsRfc4180Says() {
        Csv csv = new Csv()
                .text("a")
                .text("")
                .text("b, \"c\"\nd")
                .endLine()
                .number("1")
                .endLine();
        assertThat(csv.toString()).isEqualTo("a,,\"b, \"\"c\"\"\nd\"\r\n1\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1", "＋1", "－1", "＠SUM(A1)"})
    void wordsThatBeginLikeAFormulaAreNotComputed(String words) {
        assertThat(new Csv().text(words).toString()).isEqualTo("'" + words);
    }

    @Test
    void aFormulaThatBeginsWithALineOfItsOwnIsNotComputedEither() {
        assertThat(new Csv().text("\r=1").toString()).isEqualTo("\"'\r=1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "-9.9E-8", "-1e-7", "+3", "2.3025850929940455", "1e+300", "-0.5", ".5"})
    void numbersStayAsTheyAre(String number) {
        assertThat(new Csv().number(number).toString()).isEqualTo(number);
    }

    @Test
    void numbersLoseTheCommasBetweenTheirThousandsAndWordsDoNot() {
        assertThat(new Csv().number("-1,060,000.5").text("1,234").toString()).isEqualTo("-1060000.5,\"1,234\"");
        assertThat(new Csv().number("\u22125.1e\u22124").text("\u22125").toString())
                .as("a spreadsheet takes the minus sign of print for a word")
                .isEqualTo("-5.1e-4,\u22125");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1+1", "=1", "-", "+e", "-A1", "-1-", "1e", "@1", "0.5,0.25", "1,2", "1,2345", "", "+.e1"})
    void whatIsNoNumberIsWords(String words) {
        assertThat(new Csv().number(words).toString())
                .isEqualTo(new Csv().text(words).toString());
    }
}
