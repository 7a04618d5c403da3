package cymru.diogel.server.catalogue;

import cymru.diogel.server.http.Bilingual;

/** Whom the data is owed to, and what is said where it is invented. */
public final class Attribution {
    /** Said wherever anything served comes from the invented sample. */
    public static final Bilingual SAMPLE =
            new Bilingual("SAMPLE: invented data about no real place", "SAMPL: data dychmygol am ddim lle go iawn");

    private static final Bilingual SOURCES = new Bilingual(
            "Source: Office for National Statistics, Welsh Government and data.police.uk, licensed under the Open Government"
                    + " Licence v3.0. Contains OS data © Crown copyright and database right.",
            "Ffynhonnell: Swyddfa Ystadegau Gwladol, Llywodraeth Cymru a data.police.uk, trwyddedwyd o dan Drwydded Llywodraeth"
                    + " Agored f3.0. Yn cynnwys data AO © Hawlfraint y Goron a hawliau cronfa ddata.");

    private Attribution() {}

    public static Bilingual of(boolean sample) {
        return sample ? SAMPLE : SOURCES;
    }
}
