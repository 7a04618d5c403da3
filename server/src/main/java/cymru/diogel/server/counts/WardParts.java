package cymru.diogel.server.counts;

import cymru.diogel.geodata.disclosure.ShownCount;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

/** What a role may see of how one ward's count is made up: by month, and by crime type beside the types not counted. */
public record WardParts(SortedMap<YearMonth, ShownCount> months, List<TypeCount> types) {}
