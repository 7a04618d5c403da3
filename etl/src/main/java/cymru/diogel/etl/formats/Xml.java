package cymru.diogel.etl.formats;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML that others wrote, read as it is streamed: no document type, so no entities but those of XML itself. */
final class Xml {
    private static final XMLInputFactory FACTORY = XMLInputFactory.newFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private Xml() {}

    static XMLStreamReader read(InputStream stream) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(stream);
    }
}
