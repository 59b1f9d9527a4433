/**
 * Data of the reader's own in the lab, a module that is loaded on demand: four IDX files become a data set of blobs
 * with a manifest like the server's, so that the worker reads them as it reads any other. Nothing is uploaded.
 */
package downhill.web.owndata;
