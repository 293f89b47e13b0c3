package io.parley.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A ZIP file that is sent while it is written, entry by entry. */
final class Archive implements AutoCloseable {

  private static final String LARGEST_PAGE = "100";

  private final ZipOutputStream zip;
  private final ObjectMapper json;

  Archive(OutputStream out, ObjectMapper json) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    this.json = json;
  }

  /** Writes the values of one entry. */
  interface Content {
    void write(JsonGenerator out) throws IOException;
  }

  void addBytes(String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  void add(String name, Content content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    try (JsonGenerator out = json.createGenerator(zip)) {
      out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
      content.write(out);
    }
    zip.closeEntry();
  }

  /** Adds a list as a whole, which is read page by page. */
  void addAll(String name, Function<PageRequest, Page<?>> list) throws IOException {
    add(
        name,
        out -> {
          out.writeStartArray();
          eachPage(
              list,
              page -> {
                for (Object item : page.items()) {
                  out.writeObject(item);
                }
              });
          out.writeEndArray();
        });
  }

  /** Does something with a page. */
  interface PageUse<T> {
    void with(Page<? extends T> page) throws IOException;
  }

  /** Every page of a list, one after the other. */
  static <T> void eachPage(Function<PageRequest, Page<? extends T>> list, PageUse<T> use)
      throws IOException {
    @Nullable String cursor = null;
    do {
      Page<? extends T> page = list.apply(PageRequest.of(LARGEST_PAGE, cursor));
      use.with(page);
      cursor = page.next();
    } while (cursor != null);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
