package io.parley.rest;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.ARRAY;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.OBJECT;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING;

import io.parley.common.ErrorCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Adds to /openapi what holds for every operation: failures are problems, whoever is not logged in
 * is refused, and what takes a cursor answers with pages of what it declares.
 */
public class ApiDescription implements OASFilter {

  /** The operations that let everybody in; a test compares them with the resources. */
  static final Set<String> OPEN = Set.of("POST /api/accounts", "POST /api/session");

  private static final String PROBLEM = "Problem";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getComponents().getSchemas().values().forEach(ApiDescription::lowerEnum);
    api.getComponents().addSchema(PROBLEM, problem());
    api.setTags(new ArrayList<>(new LinkedHashSet<>(api.getTags())));
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach((method, operation) -> complete(method, path, operation)));
  }

  private static void complete(PathItem.HttpMethod method, String path, Operation operation) {
    operation.setOperationId(operationId(method, path));
    if (!OPEN.contains(method + " " + path)) {
      operation.getResponses().addAPIResponse("401", notLoggedIn());
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (status.startsWith("4")) {
                response.setContent(problemContent());
              } else if (takesCursor(operation)) {
                wrapInPage(response);
              }
            });
  }

  /** Enums are written in lower case, see {@link Json}. */
  private static void lowerEnum(Schema schema) {
    if (schema.getEnumeration() != null) {
      schema.setEnumeration(
          schema.getEnumeration().stream()
              .<Object>map(value -> value.toString().toLowerCase(Locale.ROOT))
              .toList());
    }
  }

  /** Unique, for generators of clients: "get /api/groups/{id}" is getGroupsId. */
  private static String operationId(PathItem.HttpMethod method, String path) {
    StringBuilder id = new StringBuilder(method.name().toLowerCase(Locale.ROOT));
    for (String word : path.replaceFirst("^/api/", "").split("[^A-Za-z]+", 0)) {
      if (!word.isEmpty()) {
        id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    return id.toString();
  }

  private static APIResponse notLoggedIn() {
    return OASFactory.createAPIResponse().description(ErrorCode.NOT_LOGGED_IN.name());
  }

  private static boolean takesCursor(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(p -> p.getName().equals("cursor"));
  }

  private static void wrapInPage(APIResponse response) {
    if (response.getContent() != null) {
      for (MediaType content : response.getContent().getMediaTypes().values()) {
        content.setSchema(page(content.getSchema()));
      }
    }
  }

  private static Schema page(Schema item) {
    return schema(OBJECT)
        .addProperty("items", schema(ARRAY).items(item))
        .addProperty("next", schema(STRING).nullable(true));
  }

  private static Content problemContent() {
    Schema reference = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
    return OASFactory.createContent()
        .addMediaType(Problems.MEDIA_TYPE, OASFactory.createMediaType().schema(reference));
  }

  private static Schema problem() {
    return schema(OBJECT)
        .addProperty("type", schema(STRING))
        .addProperty("title", schema(STRING))
        .addProperty("status", schema(INTEGER))
        .addProperty("detail", schema(STRING))
        .addProperty("instance", schema(STRING))
        .addProperty("code", schema(STRING))
        .addProperty("number", schema(INTEGER))
        .addProperty("field", schema(STRING))
        .addProperty("retryAfter", schema(INTEGER));
  }

  private static Schema schema(Schema.SchemaType type) {
    return OASFactory.createSchema().type(type);
  }
}
