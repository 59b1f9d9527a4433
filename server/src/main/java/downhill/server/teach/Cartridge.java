package downhill.server.teach;

import downhill.server.lessons.Fragment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A cartridge of web links by 1EdTech, Common Cartridge 1.1, which Canvas and Moodle both import. */
final class Cartridge {
    private static final String CP = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
    private static final String LINK = "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1";
    private static final String LOM = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest";

    private Cartridge() {}

    record Link(String title, String url) {}

    static byte[] of(String title, List<Link> links) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, "imsmanifest.xml", manifest(title, links));
            for (int i = 0; i < links.size(); i++) {
                add(zip, file(i), link(links.get(i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // The same links give the same bytes.
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String file(int index) {
        return "links/link" + (index + 1) + ".xml";
    }

    private static String link(Link link) {
        return "<webLink xmlns=\"" + LINK + "\"><title>" + escape(link.title) + "</title><url href=\""
                + escape(link.url) + "\" target=\"_blank\"/></webLink>\n";
    }

    private static String manifest(String title, List<Link> links) {
        StringBuilder items = new StringBuilder();
        StringBuilder resources = new StringBuilder();
        for (int i = 0; i < links.size(); i++) {
            items.append("<item identifier=\"i%d\" identifierref=\"r%d\"><title>%s</title></item>\n"
                    .formatted(i + 1, i + 1, escape(links.get(i).title)));
            resources.append("<resource identifier=\"r%d\" type=\"imswl_xmlv1p1\"><file href=\"%s\"/></resource>\n"
                    .formatted(i + 1, file(i)));
        }
        return """
                <manifest identifier="downhill" xmlns="%s" xmlns:lom="%s">
                <metadata><schema>IMS Common Cartridge</schema><schemaversion>1.1.0</schemaversion>
                <lom:lom><lom:general><lom:title><lom:string>%s</lom:string></lom:title></lom:general></lom:lom></metadata>
                <organizations><organization identifier="o1" structure="rooted-hierarchy"><item identifier="root">
                <item identifier="m1"><title>%s</title>
                %s</item></item></organization></organizations>
                <resources>
                %s</resources>
                </manifest>
                """.formatted(CP, LOM, escape(title), escape(title), items, resources);
    }

    private static String escape(String text) {
        return Fragment.escape(text).replace("\"", "&quot;");
    }
}
