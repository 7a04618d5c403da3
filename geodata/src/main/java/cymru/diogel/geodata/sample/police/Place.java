package cymru.diogel.geodata.sample.police;

/**
 * An anonymised point that crimes are snapped to, as the police publish them.
 *
 * @param longitude degrees of CRS84, six decimals, as text
 * @param latitude degrees of CRS84, six decimals, as text
 * @param location such as {@code On or near Quarry Lane}
 * @param ward index in {@link Country#wards}, -1 outside the area
 * @param crime relative number of crimes here
 * @param violence relative number of violent ones in an ordinary month
 */
record Place(
        String longitude,
        String latitude,
        String location,
        String lsoaCode,
        String lsoaName,
        int ward,
        double crime,
        double violence) {}
