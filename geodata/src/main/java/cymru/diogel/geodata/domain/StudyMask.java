package cymru.diogel.geodata.domain;

/** Which cells of the grid are studied, in words: a test over cells is a test over these and no others. */
public final class StudyMask {
    public static final String EN =
            "Cells of 22,500 m² with at least one offence placed in them in any month that is loaded; empty land is left out.";
    public static final String CY =
            "Celloedd 22,500 m² y lleolwyd o leiaf un drosedd ynddynt mewn unrhyw fis a lwythwyd; hepgorir tir gwag.";

    private StudyMask() {}
}
