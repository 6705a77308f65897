using Linker.Cli.Input;
using Linker.Extraction;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Linker.Cli.Output;

/// <summary>
/// A bar that shows how far the reading has come. It looks at counters now and then, and costs the readers nothing.
/// </summary>
internal static class ProgressBar
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    /// <summary>Does the work on another thread, and shows a bar until it is done.</summary>
    public static T Show<T>(Surroundings surroundings, bool isColored, Func<IExtractionProgress, T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = isColored ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(surroundings.Error),
        });
        console.Profile.Width = surroundings.Width;
        var counters = new Counters();
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new CountColumn())
            .Start(context => Follow(context.AddTask("Reading"), counters, Task.Run(() => work(counters))));
    }

    private static T Follow<T>(ProgressTask bar, Counters counters, Task<T> work)
    {
        for (var isDone = false; !isDone;)
        {
            isDone = Task.WaitAny([work], Interval) == 0;
            // A bar of nothing would count as full.
            bar.MaxValue = Math.Max(counters.Found, 1);
            bar.Value = counters.Read;
        }

        return work.GetAwaiter().GetResult();
    }

    private sealed class Counters : IExtractionProgress
    {
        private int _found;
        private int _read;

        public int Found => Volatile.Read(ref _found);

        public int Read => Volatile.Read(ref _read);

        public void OnFound() => Interlocked.Increment(ref _found);

        public void OnRead() => Interlocked.Increment(ref _read);
    }

    private sealed class CountColumn : ProgressColumn
    {
        protected override bool NoWrap => true;

        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text($"{Figures.Count((int)task.Value)} of {Figures.Count((int)task.MaxValue, "document")}");
    }
}
