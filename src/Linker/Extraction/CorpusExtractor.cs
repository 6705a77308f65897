using System.Collections.Concurrent;
using Linker.Corpus;

namespace Linker.Extraction;

/// <summary>Extracts the facts of a whole corpus, on several threads; the result does not depend on how many.</summary>
public static class CorpusExtractor
{
    /// <summary>
    /// How many documents that are held in memory (entries of archives) may wait; the number of waiting files, which stay on
    /// disk, is not limited.
    /// </summary>
    private const int MostWaitingInMemory = 1024;

    /// <summary>
    /// Documents are handed over in batches, because handing over costs as much as some of the work; the first ones are
    /// small, so that a few large documents are shared out too.
    /// </summary>
    private const int LargestBatch = 64;

    /// <summary>Reads every document that <paramref name="corpus"/> names.</summary>
    /// <exception cref="CorpusException">A path does not exist, a glob matches nothing, an archive cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public static ExtractedCorpus Extract(
        CorpusOptions corpus, ExtractionOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Jobs, 1);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var waiting = new BlockingCollection<DocumentBatch>();
        using var memory = new SemaphoreSlim(MostWaitingInMemory);
        var workers = new ExtractionWorker[options.Jobs];
        for (var i = 0; i < workers.Length; i++)
            workers[i] = new ExtractionWorker(options, waiting, memory, stop.Token);
        var running = Array.ConvertAll(workers, worker => Start(worker.Run, stop));

        var problems = new List<CorpusProblem>();
        var isInOrder = false;
        try
        {
            isInOrder = Find(corpus, options, problems, waiting, memory, stop.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // A worker has failed; its error is thrown below.
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            stop.Cancel();
            throw;
        }
        finally
        {
            waiting.CompleteAdding();
            WaitFor(running);
        }

        cancellation.ThrowIfCancellationRequested();
        Task.WhenAll(running).GetAwaiter().GetResult();
        return ExtractedCorpus.Merge(workers, problems, isInOrder);
    }

    private static Task Start(Action action, CancellationTokenSource stop) => Task.Factory.StartNew(
        () =>
        {
            try
            {
                action();
            }
            catch
            {
                stop.Cancel();
                throw;
            }
        },
        CancellationToken.None,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    /// <summary>Hands over all documents.</summary>
    /// <returns>Whether they were found in order of their paths: below one folder they are.</returns>
    private static bool Find(
        CorpusOptions corpus,
        ExtractionOptions options,
        List<CorpusProblem> problems,
        BlockingCollection<DocumentBatch> waiting,
        SemaphoreSlim memory,
        CancellationToken stop)
    {
        var batch = new List<Document>(LargestBatch);
        var handedOver = 0;
        var isInOrder = true;
        var before = "";
        foreach (var document in CorpusFinder.Find(corpus, problems.Add))
        {
            if (document.IsInMemory) memory.Wait(stop);
            isInOrder &= string.CompareOrdinal(before, document.Path) <= 0;
            before = document.Path;
            batch.Add(document);
            if (batch.Count >= Math.Min(LargestBatch, 1 + handedOver / LargestBatch))
            {
                waiting.Add(new DocumentBatch(handedOver, [.. batch]), stop);
                handedOver += batch.Count;
                batch.Clear();
            }

            options.Progress?.OnFound();
        }

        waiting.Add(new DocumentBatch(handedOver, [.. batch]), stop);
        return isInOrder;
    }

    /// <summary>Waits without throwing, so that the first error is the one that is thrown.</summary>
    private static void WaitFor(Task[] tasks) => Task.WhenAll(tasks).ContinueWith(
        _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait();
}
