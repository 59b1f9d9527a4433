/** Training within a lesson: of a whole run or of single steps in a worker, or of a small network on the page. */
package downhill.web.lesson.run;
